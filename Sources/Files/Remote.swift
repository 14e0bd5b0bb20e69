// File systems that other machines, or other programs, change without a notice.

extension Disk {
  /// Whether a path lies on a network share or the like, where the system notices only what this machine changes.
  package static func isRemote(_ path: String) -> Bool {
    guard !path.utf8.contains(0), let kind = unsafe path.withCString({ unsafe LinuxCalls.fileSystem(of: $0) }) else {
      return false
    }
    return remoteKinds.contains(kind & 0xFFFF_FFFF)
  }

  /// By the numbers of linux/magic.h and of the drivers themselves.
  private static let remoteKinds: Set<Int> = [
    0x6969,  // NFS
    0x517B, 0xFF53_4D42, 0xFE53_4D42,  // SMB, CIFS, SMB2
    0x6573_5546,  // FUSE: sshfs, virtiofs and many more
    0x0102_1997,  // 9P: virtual machines, Windows folders in WSL
    0x564C, 0x5346_414F, 0x6B41_4653, 0x7375_7245,  // NCP, AFS twice, Coda
    0x00C3_6400,  // Ceph
    0x786F_4256, 0x7C7C_6673, 0xBACB_ACBC,  // folders shared by VirtualBox, Parallels, VMware
  ]
}
