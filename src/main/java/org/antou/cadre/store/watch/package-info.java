/** The SQL of the watch lists and of the register of files lent: trial appointments, services, loans. Asked by the services of cadre.watch alone. */
package org.antou.cadre.store.watch;
