/**
 * The one strict door through which documents come in and go out.
 *
 * <p>{@link org.warmhandoff.core.json.Documents} reads and writes every value of the library as JSON. What does not fit is
 * one {@link org.warmhandoff.core.json.MalformedDocumentException} that lists every {@link
 * org.warmhandoff.core.json.DocumentProblem} at once, each with its JSON Pointer, line and column, and never a value of
 * the document. Text that is not JSON, and an object with the same key twice, are reported alone.
 *
 * <p>Bounds: 1,048,576 bytes, 64 levels. Days are written {@code 2026-11-24}, moments {@code
 * 2026-11-24T10:00-05:00[America/New_York]}; the zone is kept as written.
 */
@NullMarked
package org.warmhandoff.core.json;

import org.jspecify.annotations.NullMarked;
