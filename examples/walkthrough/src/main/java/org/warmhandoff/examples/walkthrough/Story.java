package org.warmhandoff.examples.walkthrough;

/** x. */
final class Story {
    private Story() {}

    static String tell() {
        return "";
    }
}
