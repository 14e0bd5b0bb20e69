// Has what `guong init` writes put into the tool: the starter site and the theme it needs.
import Foundation
import PackagePlugin

@main
struct EmbedStarter: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = [root.appending(path: "Sources/EmbedStarter/starter"), root.appending(path: "themes/guong")]
    let output = context.pluginWorkDirectoryURL.appending(path: "Starter.swift")
    return [
      .buildCommand(
        displayName: "Embedding the starter site",
        executable: try context.tool(named: "embed").url,
        arguments: [
          output.path(percentEncoded: false), folders[0].path(percentEncoded: false), "",
          folders[1].path(percentEncoded: false), "themes/guong/",
        ],
        inputFiles: folders.flatMap(files), outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let names = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return names?.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath } ?? []
  }
}
