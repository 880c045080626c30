/** What other services are told of the directory. */
@NullMarked
package org.spona.members.announcement;

import org.jspecify.annotations.NullMarked;
