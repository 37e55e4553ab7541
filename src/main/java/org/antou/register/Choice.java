package org.antou.register;

/** An enum that a field can take; {@code title} is the Chinese word shown, the constant's name is what is stored. */
public interface Choice {

    String name();

    String title();
}
