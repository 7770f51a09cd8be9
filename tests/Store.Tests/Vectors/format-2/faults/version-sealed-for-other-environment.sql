-- base: format-2/good/whole
-- what: sealed for another place: environment
-- error: Altered
UPDATE secret_version SET sealed = x'4b26e2012008f64e10b1019c42e5bfa6368611312a29496b131fac2df2bd773342f1d71761d3eed55f20116853eb03a61b5d58bb86961cff7471fdfe81a991e3b9291556f251245ab3764ac99257b6edfa0c572103b487e2f245ca5a0f2616df5587f2efa5ff1f89' WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'4cb30b66282abb99128ddc4b99a9cef0a2fb6ec7d72c7ed5f08836c7421debb9' WHERE id = 1;
UPDATE store SET root = x'44638365d0db46a98da39e41df03afbdf158c691abec26e7b08a532d5d641574';
