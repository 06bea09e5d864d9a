/** Conditions that hold in every module and are tested in each; this source folder joins the tests of all of them. */
@NullMarked
package org.warmhandoff.house;

import org.jspecify.annotations.NullMarked;
