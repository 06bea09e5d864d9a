/**
 * What may be claimed about a situation: one leaf for each section of the regulation that opens something on a claim. A
 * disclosure names one or none; what is not claimed does not exist.
 */
@NullMarked
package org.warmhandoff.consent.circumstance;

import org.jspecify.annotations.NullMarked;
