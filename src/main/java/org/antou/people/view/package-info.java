/**
 * Where the forms of every register find persons and sections: by name or pinyin initials, or made on the spot.
 */
package org.antou.people.view;
