namespace SecretGuard.Detection.Providers;

internal static class PyPi
{
    public static readonly Provider Provider = new(
        "PyPI",
        "https://pypi.org/help/#apitoken",
        "https://pypi.org/help/#compromised-token",
        new TokenFormat("pypi-api-token", "PyPI API token", Shape.AfterAnchor.Then(Charset.Base64Url, 50, 1000), "pypi-AgEIcHlwaS5vcmc")
        {
            // Inside is the name pypi.org.
            Finds = [() => Sample.After("pypi-AgEIcHlwaS5vcmc", Charset.Base64Url, 50)],
            Ignores =
            [
                () => Sample.After("pypi-AgEIcHlwaS5vcmc", Charset.Base64Url, 49),
                () => "pypi-AgEIcHlwaS5vcmc" + new string('x', 50),
            ],
        },
        new TokenFormat(
            "pypi-test-api-token",
            "TestPyPI API token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 50, 1000),
            "pypi-AgENdGVzdC5weXBpLm9yZw")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("pypi-AgENdGVzdC5weXBpLm9yZw", Charset.Base64Url, 50)],
            Ignores =
            [
                () => Sample.After("pypi-AgENdGVzdC5weXBpLm9yZw", Charset.Base64Url, 49),
                () => "pypi-AgENdGVzdC5weXBpLm9yZw" + new string('x', 50),
            ],
        });
}
