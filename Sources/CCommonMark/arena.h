// Memory for libcmark: handed out in a row, and given back all at once when the last tree of a thread ends.
#include <cmark.h>
#include <stdlib.h>
#include <string.h>

/// So much memory at once, unless more is asked for in one piece. Below the size at which glibc tidies up on free.
enum { cmark_chunk_bytes = 32 << 10, cmark_align = 16 };

/// A piece of memory from malloc. What it holds follows: each block, and before it 16 bytes with its size.
typedef struct cmark_chunk {
  struct cmark_chunk *older;
  size_t capacity, used;
  /// The block handed out last: the only one that can grow or be given back.
  char *last;
} cmark_chunk;

typedef struct cmark_arena {
  cmark_chunk *newest;
  size_t trees;
} cmark_arena;

/// libcmark's calls name no arena, so each thread has one. `weak`: one for all files that include this. The zeros make it
/// a definition for Swift too.
__attribute__((weak)) _Thread_local cmark_arena cmark_current_arena = {0, 0};

static inline size_t *cmark_size_of(void *block) { return (size_t *)((char *)block - cmark_align); }

static inline size_t cmark_rounded(size_t size) {
  // The same end as malloc's in libcmark: a size that no machine has ends the program.
  if (size > ((size_t)-1) / 4) abort();
  return (size + cmark_align - 1) / cmark_align * cmark_align;
}

/// A new block, its bytes not set. Never null.
static inline void *cmark_arena_block(size_t wanted) {
  cmark_arena *arena = &cmark_current_arena;
  size_t size = cmark_rounded(wanted);
  cmark_chunk *chunk = arena->newest;
  if (!chunk || chunk->capacity - chunk->used < size + cmark_align) {
    size_t capacity = size + cmark_align > cmark_chunk_bytes ? size + cmark_align : cmark_chunk_bytes;
    chunk = (cmark_chunk *)malloc(sizeof(cmark_chunk) + capacity);
    if (!chunk) abort();
    *chunk = (cmark_chunk){arena->newest, capacity, 0, 0};
    arena->newest = chunk;
  }
  chunk->last = (char *)(chunk + 1) + chunk->used + cmark_align;
  chunk->used += size + cmark_align;
  *cmark_size_of(chunk->last) = size;
  return chunk->last;
}

static inline void *cmark_arena_calloc(size_t count, size_t size) {
  if (size && count > ((size_t)-1) / size) abort();
  return memset(cmark_arena_block(count * size), 0, count * size);
}

/// Gives the last block back; others wait for the end of the trees.
static inline void cmark_arena_free(void *block) {
  cmark_chunk *chunk = cmark_current_arena.newest;
  if (!block || !chunk || chunk->last != block) return;
  chunk->used -= *cmark_size_of(block) + cmark_align;
  chunk->last = 0;
}

static inline void *cmark_arena_realloc(void *block, size_t wanted) {
  if (!block) return cmark_arena_block(wanted);
  size_t old = *cmark_size_of(block), size = cmark_rounded(wanted);
  if (size <= old) return block;
  cmark_chunk *chunk = cmark_current_arena.newest;
  if (chunk && chunk->last == block && chunk->capacity - chunk->used >= size - old) {
    chunk->used += size - old;
    *cmark_size_of(block) = size;
    return block;
  }
  return memcpy(cmark_arena_block(wanted), block, old);
}

/// The door by which libcmark asks for memory. Only to be used between `open` and `close`.
static inline cmark_mem *cmark_arena_memory(void) {
  static cmark_mem memory = {cmark_arena_calloc, cmark_arena_realloc, cmark_arena_free};
  return &memory;
}

/// A tree begins on this thread.
static inline void cmark_arena_open(void) { cmark_current_arena.trees += 1; }

/// A tree ends; nodes may have moved to another one, so the memory goes with the last.
static inline void cmark_arena_close(void) {
  cmark_arena *arena = &cmark_current_arena;
  arena->trees -= 1;
  if (arena->trees) return;
  while (arena->newest) {
    cmark_chunk *chunk = arena->newest;
    arena->newest = chunk->older;
    free(chunk);
  }
}
