// taken from http://forums.example.org/encrypt-decrypt-string-csharp and changed a bit
using System.Security.Cryptography;
using System.Text;

#pragma warning disable SYSLIB0022, SYSLIB0041, SYSLIB0060

namespace Harbor.Legacy
{
    public static class StringCipher
    {
        static string passPhrase = "%phrase%"; // expect SG0002 SG0003 SG0004
        static string saltValue = "s@1tValue"; // expect SG0012 SG0002 SG0003
        static string hashAlgorithm = "SHA1"; // clean
        static int passwordIterations = 2; // clean
        static string initVector = "@1B2c3D4e5F6g7H8"; // expect SG0012 SG0004
        static int keySize = 256; // clean

        public static string Encrypt(string plainText)
        {
            byte[] initVectorBytes = Encoding.ASCII.GetBytes(initVector);
            byte[] saltValueBytes = Encoding.ASCII.GetBytes(saltValue);
            PasswordDeriveBytes password = new PasswordDeriveBytes(passPhrase, saltValueBytes, hashAlgorithm, passwordIterations); // clean
            byte[] keyBytes = password.GetBytes(keySize / 8);
            RijndaelManaged symmetricKey = new RijndaelManaged(); // clean
            symmetricKey.Mode = CipherMode.CBC;
            ICryptoTransform encryptor = symmetricKey.CreateEncryptor(keyBytes, initVectorBytes);
            MemoryStream memoryStream = new MemoryStream();
            CryptoStream cryptoStream = new CryptoStream(memoryStream, encryptor, CryptoStreamMode.Write);
            byte[] plainTextBytes = Encoding.UTF8.GetBytes(plainText);
            cryptoStream.Write(plainTextBytes, 0, plainTextBytes.Length);
            cryptoStream.FlushFinalBlock();
            return Convert.ToBase64String(memoryStream.ToArray());
        }

        public static string EncryptDes(string toEncrypt, bool useHashing)
        {
            byte[] keyArray;
            string key = "%shorthex%"; // expect SG0004 SG0003 SG0002
            if (useHashing)
            {
                MD5CryptoServiceProvider hashmd5 = new MD5CryptoServiceProvider();
                keyArray = hashmd5.ComputeHash(UTF8Encoding.UTF8.GetBytes(key));
                hashmd5.Clear();
            }
            else
                keyArray = UTF8Encoding.UTF8.GetBytes(key);

            TripleDESCryptoServiceProvider tdes = new TripleDESCryptoServiceProvider();
            tdes.Key = keyArray; // or here
            tdes.Mode = CipherMode.ECB;
            ICryptoTransform cTransform = tdes.CreateEncryptor();
            byte[] toEncryptArray = UTF8Encoding.UTF8.GetBytes(toEncrypt);
            byte[] resultArray = cTransform.TransformFinalBlock(toEncryptArray, 0, toEncryptArray.Length);
            return Convert.ToBase64String(resultArray, 0, resultArray.Length);
        }

        public static byte[] Random()
        {
            Aes aes = Aes.Create();
            aes.GenerateKey(); // clean
            aes.GenerateIV(); // clean
            return aes.Key; // clean
        }
    }
}
