/** The tab of the periodic reports. */
package org.antou.periodic.view;
