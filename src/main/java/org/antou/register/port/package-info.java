/**
 * What the core may ask of any register without knowing it. Apart from {@code register} because it speaks of
 * {@link org.antou.history.Change}, and the history itself speaks of the pure shape.
 */
package org.antou.register.port;
