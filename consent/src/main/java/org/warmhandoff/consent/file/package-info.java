/**
 * What is on file about one patient: consents, what was revoked or refused since, what turned out false, and what was done.
 *
 * <p>{@link org.warmhandoff.consent.file.PatientFile} is an immutable value; {@link
 * org.warmhandoff.consent.file.DisclosureCase} is the document of one question asked of one file.
 */
@NullMarked
@ValueStyle
package org.warmhandoff.consent.file;

import org.jspecify.annotations.NullMarked;
import org.warmhandoff.core.ValueStyle;
