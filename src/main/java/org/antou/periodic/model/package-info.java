/** Periodic reports as plain data: the record, its columns and its rules. */
package org.antou.periodic.model;
