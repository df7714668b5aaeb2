// swift-tools-version: 6.2
import PackageDescription

/// In CI a warning is an error; at home it stays a warning, so that a newer compiler can be tried.
let strict: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// In CI the core and the ground floor are optimised, so that the tests, which compile tens of
/// thousands of declarations and read as many records, take a fifth of the time; at home they stay
/// easy to debug and quick to build.
let optimised: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

let settings: [SwiftSetting] =
  strict + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let package = Package(
  name: "onboard",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "onboard", targets: ["Onboard"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    // Without its default trait, which would bring Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(
      name: "Schema",
      exclude: [
        "Register/everyday.csv", "Register/municipalities.csv", "Register/register.py",
        "Rules/new_rule.py",
        "Source/characters.py",
      ],
      swiftSettings: settings + optimised),
    // The floors of the edge, each above the ones that it names; nothing below can name them.
    .target(name: "CLibrary", path: "Sources/Onboard/CLibrary"),
    .target(
      name: "Ground",
      dependencies: [
        "Schema", "CLibrary", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Sources/Onboard/Ground",
      swiftSettings: settings + optimised),
    .target(
      name: "Outputs", dependencies: ["Schema", "Ground"], path: "Sources/Onboard/Outputs",
      swiftSettings: settings),
    .target(
      name: "Registry",
      dependencies: [
        "Schema", "CLibrary", "Ground", "Outputs",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      path: "Sources/Onboard/Registry",
      swiftSettings: settings),
    .executableTarget(
      name: "Onboard",
      dependencies: [
        "Schema", "Ground", "Outputs", "Registry",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Onboard/CommandLine",
      exclude: ["manual.py"],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Schema"], path: "Tests/Support",
      swiftSettings: settings),
    .testTarget(
      name: "SchemaTests",
      dependencies: ["Schema", "TestSupport", .product(name: "Yams", package: "Yams")],
      exclude: ["Data"],
      swiftSettings: settings),
    .testTarget(
      name: "OnboardTests",
      dependencies: [
        "Ground", "Outputs", "Registry", "Onboard", "Schema", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Data", "Stories"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
