/**
 * One door from files to text: .txt .doc .docx .html .pdf and pasted text become lines and tables. Encodings are found, the
 * content is sniffed (an ending may lie), hostile files are bounded in size, pages and memory; nothing is fetched from
 * outside. Knows nothing of notices or registers; whoever needs text from a file asks {@link org.antou.document.Documents}.
 */
package org.antou.document;
