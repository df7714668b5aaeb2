import Testing

@testable import Registry

/// Public keys: how they are named, and which are none.
@Suite struct PublicKeyTests {
  @Test func keysHaveTheirIdentityFromTUF() throws {
    // The first key of a root that python-tuf accepts.
    let key = try #require(
      PublicKey(
        hexadecimal: "38ed57f31191a6b23bc1598439bff15c4a9200d9175aed6469ee4c185e849755"))
    #expect(key.id == "13532edee9dfa0acf01cf9507271dc67e1f5713e23f75be131c0e751e9535c1f")
  }

  @Test(arguments: [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "00",
  ])
  func keysOfSmallOrderAreRefused(_ text: String) {
    #expect(PublicKey(hexadecimal: text) == nil)
  }
}
