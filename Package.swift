// swift-tools-version: 6.1
import PackageDescription

/// Every target is compiled under the same strict rules; a module exists only to forbid an import.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")

let package = Package(
    name: "rpsa",
    products: [
        .executable(name: "rpsad", targets: ["rpsad"]),
        .executable(name: "rpsactl", targets: ["rpsactl"]),
        .executable(name: "rpsa-plan", targets: ["rpsa-plan"]),
        .executable(name: "rpsa-bench", targets: ["rpsa-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .target(name: "Varlink", swiftSettings: strict),
        .target(name: "VarlinkServer", dependencies: ["Varlink", nio, nioPosix], swiftSettings: strict),
        .target(name: "RPSAProtocol", resources: [.embedInCode("Interface")], swiftSettings: strict),
        .target(name: "RPSACore", swiftSettings: strict),
        .target(
            name: "RPSADaemon",
            dependencies: [
                "RPSACore", "RPSAProtocol", "Varlink", "VarlinkServer", "CSystemd", grdb, nio, nioPosix,
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                crypto,
            ], swiftSettings: strict),
        .executableTarget(name: "rpsad", dependencies: ["RPSADaemon", argumentParser], swiftSettings: strict),
        .executableTarget(
            name: "rpsactl", dependencies: ["RPSAProtocol", "Varlink", argumentParser], swiftSettings: strict),
        .executableTarget(name: "rpsa-plan", dependencies: ["RPSACore", argumentParser], swiftSettings: strict),
        .executableTarget(
            name: "rpsa-bench",
            dependencies: [
                "RPSACore", "RPSAProtocol", "Varlink", argumentParser, crypto,
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Benchmarks", swiftSettings: strict),
        .testTarget(
            name: "VarlinkTests",
            dependencies: [
                "Varlink", "VarlinkServer", nio, nioPosix,
            ], swiftSettings: strict),
        .testTarget(name: "RPSAProtocolTests", dependencies: ["RPSAProtocol", "Varlink"], swiftSettings: strict),
        .testTarget(name: "RPSACoreTests", dependencies: ["RPSACore"], swiftSettings: strict),
        .testTarget(
            name: "RPSADaemonTests",
            dependencies: ["RPSADaemon", "RPSACore", "RPSAProtocol", "Varlink", "VarlinkServer", grdb, nio, nioPosix],
            exclude: ["Registers"], swiftSettings: strict),
        .testTarget(
            name: "rpsactlTests", dependencies: ["rpsactl", "RPSAProtocol", "Varlink", argumentParser],
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["RPSAProtocol", "Varlink"], swiftSettings: strict),
        .testTarget(name: "TidyTests", swiftSettings: strict),
    ]
)
