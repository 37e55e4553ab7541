/**
 * Small files beside the store (key ring, seal, lock-out): replaced as a whole or not at all. Holds no format and no
 * domain; everybody may use it.
 */
package org.antou.file;
