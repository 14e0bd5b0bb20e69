// swift-tools-version: 6.2
// Guong: modules and the arrows between them, as ARCHITECTURE.md draws them. HouseTests compare the imports with this file.
import PackageDescription

/// The settings of every target of ours: Swift 6, every warning an error, unsafe code marked where it stands.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A module of ours and the modules it may import.
func room(_ name: String, _ imports: Target.Dependency...) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of a module, and what else they need to see.
func tests(of name: String, _ imports: Target.Dependency..., resources: [Resource]? = nil, exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + imports, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

/// The one product of FlyingFox that is used: sockets for `guong preview`.
let FlyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
  name: "guong",
  products: [
    .executable(name: "guong", targets: ["guong"]),
    // What FaultTests preload into the tool.
    .library(name: "FailingCalls", type: .dynamic, targets: ["FailingCalls"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // C libraries, from Debian's libcmark-dev, libyaml-dev and zlib1g-dev.
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Vocabularies: values that stages exchange, and the parsers that make them.
    room("Diagnostics"),
    room("Exact"),
    room("Archive"),
    room("Vietnamese", "Exact"),
    room("Notation", "CLibYAML", "Diagnostics", "Exact"),
    room("Markdown", "CCommonMark", "Diagnostics"),
    room("Reports", "Archive", "Diagnostics", "Notation"),
    room("Explanations", "Diagnostics"),
    room("Repairs", "Diagnostics", "Notation", "Vietnamese"),
    room("Template", "Archive", "Diagnostics"),
    room("Files", "Archive", "Diagnostics"),
    room("Gzip", "CZlib"),
    room("QRCode"),
    room("Traces", "Diagnostics", "Vietnamese"),
    room("Cells", "Diagnostics", "Exact", "Vietnamese"),
    room("Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Template"),
    room("Forms", "Diagnostics", "Exact", "Model", "Notation"),

    // Stages: each a function from values to values; none imports another.
    room("Loading", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Notation", "Files"),
    room("Checking", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
    room("Scoring", "Model", "Diagnostics", "Exact", "Vietnamese"),
    room("Importing", "Cells", "Model", "Diagnostics", "Exact", "Vietnamese", "Notation"),
    room("Redacting", "Model", "Diagnostics", "Exact", "Markdown"),
    room(
      "Composing", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Template", "Cells",
      "Notation", "QRCode"),
    room("Indexing", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
    room("Rendering", "Model", "Archive", "Diagnostics", "Vietnamese", "Markdown", "Template", "QRCode"),
    room("Publishing", "Model", "Archive", "Diagnostics", "Files"),
    room("Previewing", "Diagnostics", "Template", "Files", FlyingSocks),

    // The one room that knows all stages, and the tool.
    room(
      "Building", "Loading", "Checking", "Scoring", "Importing", "Redacting", "Composing", "Indexing", "Rendering",
      "Cells", "Notation", "Gzip",
      "Model", "Archive", "Diagnostics", "Exact", "Markdown", "Files"),
    .executableTarget(
      name: "guong",
      dependencies: [
        "Building", "Loading", "Importing", "Redacting", "Publishing", "Previewing", "Reports", "Explanations", "Forms",
        "Repairs", "Traces", "Gzip", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Files",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict, plugins: [.plugin(name: "EmbedStarter")]),

    // What `guong init` writes is carried inside the tool: whoever has only the tool has that too.
    .executableTarget(
      name: "embed", dependencies: ["Files", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .plugin(
      name: "EmbedStarter", capability: .buildTool(), dependencies: ["embed"], path: "Sources/EmbedStarter"),

    // What `make bench` measures builds with.
    .executableTarget(
      name: "corpus",
      dependencies: ["Exact", "Files", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),

    .testTarget(name: "HouseTests", swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Exact"),
    tests(of: "Archive"),
    tests(of: "Vietnamese", "Exact"),
    tests(of: "Notation", "Diagnostics", "Exact"),
    tests(of: "Reports", "Diagnostics", "Notation"),
    tests(of: "Repairs", "Diagnostics", "Notation"),
    tests(of: "Markdown", "Diagnostics", "HTMLReading"),
    tests(of: "Template", "Archive", "Diagnostics"),
    tests(of: "Files"),
    tests(of: "Gzip", "CZlib"),
    tests(of: "QRCode"),
    tests(of: "Traces", "Diagnostics", "Vietnamese"),
    tests(of: "Cells", "Diagnostics", "Exact", "Vietnamese"),
    tests(
      of: "Importing", "SampleSites", "Loading", "Cells", "Model", "Building", "Diagnostics", "Exact", "Vietnamese"),
    tests(of: "Model", "Loading", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Files"),
    tests(of: "Forms", "Model", "Notation", "Exact", "Diagnostics", "Loading"),
    tests(of: "Scoring", "Model", "Diagnostics", "Exact", "Vietnamese", "Files", exclude: ["Decimal"]),
    tests(
      of: "Redacting", "Building", "Loading", "Scoring", "Files", "Model", "Diagnostics", "Exact", "Vietnamese",
      "Markdown"),
    tests(
      of: "Composing", "Cells", "Notation", "Loading", "Scoring", "Redacting", "Model", "Diagnostics", "Exact",
      "Vietnamese", "Markdown",
      "Template"),
    tests(
      of: "Indexing", "Loading", "Scoring", "Redacting", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
    tests(
      of: "Rendering", "Loading", "Scoring", "Redacting", "Composing", "Model", "Archive", "Diagnostics", "Exact",
      "Markdown", "Template"),
    tests(of: "Publishing", "Model", "Archive", "Diagnostics", "Files"),
    tests(of: "Previewing", "Diagnostics", "Files", "HTMLReading"),
    tests(of: "Loading", "SampleSites", "Model", "Notation", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Files"),
    tests(
      of: "Checking", "SampleSites", "Building", "Loading", "Model", "Diagnostics", "Exact", "Vietnamese", "Files",
      exclude: ["BrokenFiles"]),

    tests(
      of: "Explanations", "SampleSites", "Building", "Importing", "Loading", "Checking", "Scoring", "Rendering",
      "Model",
      "Template",
      "Diagnostics", "Exact", "Files"),

    // Small content folders that tests of several modules read.
    .target(
      name: "SampleSites", dependencies: ["Diagnostics", "Files"], path: "Tests/SampleSites", swiftSettings: strict),
    tests(
      of: "Building", "SampleSites", "Traces", "Archive", "Model", "Diagnostics", "Exact", "Files", "HTMLReading",
      exclude: ["Hostile", "Sites", "Themes"]),
    // It runs the tool itself, which the dependency has SwiftPM build beside the tests.
    .testTarget(name: "GuongTests", dependencies: ["guong", "Explanations", "Files"], swiftSettings: strict),

    // Accidents of all kinds befall the tool: no target may import FailingCalls, whose functions are the system's.
    .target(name: "FailingCalls", path: "Tests/FailingCalls"),
    .testTarget(name: "FaultTests", dependencies: ["guong", "Files", "SampleSites"], swiftSettings: strict),

    // What several tests read pages with.
    .target(name: "HTMLReading", path: "Tests/HTMLReading", swiftSettings: strict),
  ]
)
