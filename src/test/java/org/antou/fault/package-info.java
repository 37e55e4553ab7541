/**
 * Faults that happen for real: killed programs, damaged bundles, full and read-only disks, two starts at once. The quick set
 * runs with every build; the long set is tagged "faults". Counts and seed are system properties: antou.kills,
 * antou.injuries, antou.disk, antou.seed.
 */
package org.antou.fault;
