/** The SQL of the periodic reports. Asked by their service alone. */
package org.antou.periodic.store;
