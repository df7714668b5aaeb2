#if !canImport(Darwin)
  /// Functions of the C library that its Swift module does not show: they are extensions of GNU,
  /// and of Linux, behind `_GNU_SOURCE` or in headers that the module leaves out.
  package enum CLibrary {
    /// Flushes the file system that a descriptor is on.
    @_silgen_name("syncfs")
    static func syncfs(_ descriptor: Int32) -> Int32

    /// Overwrites memory with zeros, which no optimisation leaves out.
    @_silgen_name("explicit_bzero")
    package static func wipe(_ memory: UnsafeMutableRawPointer?, _ count: Int)

    #if canImport(Glibc)
      /// Sets a parameter of the memory allocator.
      @_silgen_name("mallopt")
      static func mallopt(_ parameter: Int32, _ value: Int32) -> Int32

      /// How many bytes a heap grows by beyond what is asked (`M_TOP_PAD`).
      static let topPad: Int32 = -2

      /// Up to which size freed pieces wait in lists of their own (`M_MXFAST`).
      static let largestInLists: Int32 = 1
    #endif
  }
#endif
