package org.warmhandoff.core;

/** What a rule rests on: a paragraph of the Code of Federal Regulations, or a place in a publication. */
public sealed interface Authority permits Citation, Source {}
