package org.antou.register;

import java.util.UUID;

/** A person or section as a field shows it: the id it points at and the name it bears. */
public record Named(UUID id, String name) {}
