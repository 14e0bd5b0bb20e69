// How large, how deep and how long input may be before it is refused with a sentence.

/// The limits of this module, so that no file holds a build or fills the memory.
package enum Limits {
  /// Bytes of the facts at the head of one story.
  package static let frontMatter = 64 << 10
  /// Bytes of a file that is YAML throughout, such as organisation.yaml.
  package static let yamlFile = 1 << 20
  /// Bytes of a JSON file.
  package static let jsonFile = 4 << 20
  /// Lists and mappings inside one another in YAML.
  package static let yamlDepth = 16
  /// Arrays and objects inside one another in JSON.
  package static let jsonDepth = 64
  /// Significant digits of a JSON number.
  package static let digits = 34
  /// Findings kept for one file; the last one says that there were more.
  package static let findings = 200
}
