// The arrows between modules: who may import whom.

/// A module and what it may import.
struct Room: Equatable {
  let name: String
  /// Modules of ours, C libraries and packages, as in `Package.swift`.
  let imports: [String]
  /// What comes with the system and is not named in `Package.swift`.
  let system: [String]

  init(_ name: String, _ imports: String..., system: [String] = []) {
    self.name = name
    self.imports = imports
    self.system = system
  }
}

/// The house, in the order of `Package.swift`.
let rooms = [
  // Vocabularies.
  Room("Diagnostics"),
  Room("Exact"),
  Room("Archive"),
  Room("Vietnamese", "Exact"),
  Room("Notation", "CLibYAML", "Diagnostics", "Exact"),
  Room("Markdown", "CCommonMark", "Diagnostics"),
  Room("Reports", "Archive", "Diagnostics", "Notation"),
  Room("Explanations", "Diagnostics"),
  Room("Repairs", "Diagnostics", "Notation", "Vietnamese"),
  Room("Template", "Archive", "Diagnostics"),
  Room("Files", "Archive", "Diagnostics", system: ["Glibc", "Dispatch", "Synchronization"]),
  Room("Gzip", "CZlib"),
  Room("QRCode"),
  Room("Traces", "Diagnostics", "Vietnamese"),
  Room("Cells", "Diagnostics", "Exact", "Vietnamese"),
  Room("Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Template"),
  Room("Forms", "Diagnostics", "Exact", "Model", "Notation"),

  // Stages.
  Room("Loading", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Notation", "Files"),
  Room("Checking", "Model", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
  Room("Scoring", "Model", "Diagnostics", "Exact", "Vietnamese"),
  Room("Importing", "Cells", "Model", "Diagnostics", "Exact", "Vietnamese", "Notation"),
  Room("Redacting", "Model", "Diagnostics", "Exact", "Markdown"),
  Room(
    "Composing", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown", "Template", "Cells", "Notation",
    "QRCode"),
  Room("Indexing", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Markdown"),
  Room("Rendering", "Model", "Archive", "Diagnostics", "Vietnamese", "Markdown", "Template", "QRCode"),
  Room("Publishing", "Model", "Archive", "Diagnostics", "Files"),
  Room("Previewing", "Diagnostics", "Template", "Files", "FlyingSocks", system: ["Synchronization"]),

  // All stages, and the tool.
  Room(
    "Building", "Loading", "Checking", "Scoring", "Importing", "Redacting", "Composing", "Indexing", "Rendering",
    "Cells", "Gzip",
    "Notation", "Model", "Archive", "Diagnostics", "Exact", "Markdown", "Files"),
  Room(
    "guong", "Building", "Loading", "Importing", "Redacting", "Publishing", "Previewing", "Reports", "Explanations",
    "Forms", "Repairs", "Traces", "Gzip", "Model", "Archive", "Diagnostics", "Exact", "Vietnamese", "Files",
    "ArgumentParser",
    system: ["Synchronization"]),

  // What puts the starter site into the tool.
  Room("embed", "Files", "ArgumentParser"),

  // What `make bench` measures builds with.
  Room("corpus", "Exact", "Files", "ArgumentParser"),
]

/// What few may touch: each C library, the system and sockets one module, the argument parser the tools, Foundation
/// nobody.
let owners: [(library: String, modules: [String])] = [
  ("CLibYAML", ["Notation"]), ("CCommonMark", ["Markdown"]), ("CZlib", ["Gzip"]), ("Glibc", ["Files"]),
  ("Dispatch", ["Files"]), ("FlyingSocks", ["Previewing"]), ("ArgumentParser", ["guong", "embed", "corpus"]),
  ("Foundation", []), ("FoundationEssentials", []),
]
