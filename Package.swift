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
func tests(of name: String, _ imports: Target.Dependency..., resources: [Resource]? = nil, exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + imports, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "guong",
  products: [.executable(name: "guong", targets: ["guong"])],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
  targets: [
    // C libraries, from Debian's libcmark-dev and libyaml-dev.
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Vocabularies: values that stages exchange, and the parsers that make them.
    room("Diagnostics"),
    room("Exact"),
    room("Archive"),
    room("Vietnamese", "Exact"),
    room("Notation", "CLibYAML", "Diagnostics", "Exact"),
    room("Markdown", "CCommonMark", "Diagnostics"),
    room("Template", "Diagnostics"),
    room("Files", "Diagnostics"),
    room("Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Template"),

    // Stages: each a function from values to values; none imports another.
    room("Loading", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Notation", "Files"),
    room("Checking", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
    room("Scoring", "Model", "Diagnostics", "Exact", "Vietnamese"),
    room("Redacting", "Model", "Diagnostics", "Exact", "Markdown"),
    room("Composing", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Template"),
    room("Rendering", "Model", "Diagnostics", "Vietnamese", "Markdown", "Template"),
    room("Publishing", "Model", "Archive", "Diagnostics", "Files"),

    // The one room that knows all stages, and the tool.
    room(
      "Building", "Loading", "Checking", "Scoring", "Redacting", "Composing", "Rendering", "Model", "Diagnostics",
      "Exact", "Markdown", "Files"),
    .executableTarget(
      name: "guong",
      dependencies: [
        "Building", "Publishing", "Model", "Diagnostics", "Exact", "Vietnamese", "Files",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

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
    tests(of: "Markdown", "Diagnostics", "HTMLReading"),
    tests(of: "Template", "Diagnostics"),
    tests(of: "Files"),
    tests(of: "Model", "Loading", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Files"),
    tests(of: "Scoring", "Model", "Diagnostics", "Exact", "Vietnamese"),
    tests(
      of: "Redacting", "Building", "Loading", "Files", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
    tests(
      of: "Composing", "Loading", "Scoring", "Redacting", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown",
      "Template"),
    tests(of: "Publishing", "Model", "Archive", "Diagnostics", "Files"),
    tests(of: "Loading", "SampleSites", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Files"),
    tests(of: "Checking", "SampleSites", "Building", "Loading", "Model", "Diagnostics", "Exact", "Files"),

    // Small content folders that tests of several modules read.
    .target(
      name: "SampleSites", dependencies: ["Diagnostics", "Files"], path: "Tests/SampleSites", swiftSettings: strict),
    tests(
      of: "Building", "Model", "Diagnostics", "Exact", "Files", "HTMLReading",
      exclude: ["Hostile", "Sites", "Themes"]),
    // It runs the tool itself, which the dependency has SwiftPM build beside the tests.
    .testTarget(name: "GuongTests", dependencies: ["guong", "Files"], swiftSettings: strict),

    // What several tests read pages with.
    .target(name: "HTMLReading", path: "Tests/HTMLReading", swiftSettings: strict),
  ]
)
