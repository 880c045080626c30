/** The home page: what waits for the reader, from every service. */
@NullMarked
package org.spona.members.home;

import org.jspecify.annotations.NullMarked;
