-- base: format-1/good/whole
-- what: the sealed value of another name, signed by the head
-- error: Altered
UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE scope = 1 AND name = 'STEP_FULL') WHERE scope = 1 AND name = 'SHORTEST';
UPDATE scope SET head = x'4e340e1199da496ad598eeac9468fff202c42ab0f8b8397eb9111c5e7074fd0f' WHERE id = 1;
UPDATE store SET root = x'ab43a8b9fd2dd6e746b177b94e08089716a59cc506a5ab7677394b3b09e03bc0';
