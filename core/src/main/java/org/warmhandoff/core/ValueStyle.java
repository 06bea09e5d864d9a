package org.warmhandoff.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one builder style of the library; it stands on {@code package-info.java}. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        jdkOnly = true,
        strictBuilder = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        validationMethod = Value.Style.ValidationMethod.NONE,
        jacksonIntegration = false,
        depluralize = true,
        depluralizeDictionary = {"category:categories"},
        allowedClasspathAnnotations = Override.class,
        throwForInvalidImmutableState = MissingAttributesException.class)
public @interface ValueStyle {}
