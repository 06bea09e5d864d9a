/** A walk through the library from the command line, and the pages it prints for people. */
@NullMarked
package org.warmhandoff.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
