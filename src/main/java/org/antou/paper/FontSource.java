package org.antou.paper;

import java.util.function.Supplier;

/** A font that is opened when a character needs it, and the name it bears in the style sheet. */
record FontSource(String family, Supplier<OpenFont> font) {}
