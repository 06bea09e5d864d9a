/** Words both halves share, the kernel in which rules are stated and reported, and the door for documents. */
module org.warmhandoff.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;

    exports org.warmhandoff.core;
    exports org.warmhandoff.core.care;
    exports org.warmhandoff.core.code;
    exports org.warmhandoff.core.json;
}
