/**
 * 岗位: whose filed post is not the post held, who works in another section than that of the post, and who is lent (混岗、借用).
 * Follows from the persons; nothing of it is kept. Plain Java.
 */
package org.antou.cadre.model.post;
