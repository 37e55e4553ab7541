/**
 * What window and command line are both handed: where the data folder is, opening and closing it, one program per
 * folder, and {@link org.antou.app.Desk} with every service. The only place that wires services together; knows neither
 * face.
 */
package org.antou.app;
