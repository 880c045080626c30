/** My profile as JSON. */
@NullMarked
package org.spona.members.profile.api;

import org.jspecify.annotations.NullMarked;
