/** A service's own copy of people, memberships, organisations, networks and regions, fed by the events of members. */
@NullMarked
package org.spona.platform.directory;

import org.jspecify.annotations.NullMarked;
