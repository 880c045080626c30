/** Administrators as JSON. */
@NullMarked
package org.spona.members.administration.api;

import org.jspecify.annotations.NullMarked;
