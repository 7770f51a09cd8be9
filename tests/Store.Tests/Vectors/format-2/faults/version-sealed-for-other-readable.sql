-- base: format-2/good/whole
-- what: sealed for another place: readable
-- error: Altered
UPDATE secret_version SET sealed = x'44a4beb81ad851b60672633eca1a58bf101ed5fc446efd2add5cc80ef0bf40f23cd8da3101b9fdf440c98b5d12d771d9e3151f1cc7c6a78f84774ba60fede5b29951bceb031bc311595601cb1b7094737523de65efb08f4e854caaab65ea43e5653a645dc020fb7a' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'1cd1abde80949fd4fa73e312fe1c1932204cffa1309968b04f0d293a73186cd9' WHERE id = 1;
UPDATE store SET root = x'6e5f610013ec41766c23d1019aec0f78b576ea374a9e01ed0ae46d07d5c12319';
