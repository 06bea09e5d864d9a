package org.warmhandoff.core;

/**
 * A place in a publication, as a reader would look it up.
 *
 * @param title of the publication
 * @param publisher who published it
 * @param section the heading under which the sentence stands; empty for the publication as a whole
 */
public record Source(String title, String publisher, String section) implements Authority {
    /** Creates one. */
    public Source {
        Attributes.of(Source.class)
                .required("title", title)
                .required("publisher", publisher)
                .required("section", section)
                .verify();
    }

    /** {@return publisher, title and section, such as {@code AHRQ, MAT playbook, step 3}} */
    @Override
    public String toString() {
        return publisher + ", " + title + (section.isEmpty() ? "" : ", " + section);
    }
}
