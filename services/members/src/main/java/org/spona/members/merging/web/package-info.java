/** Pages on which organisations become one. */
@NullMarked
package org.spona.members.merging.web;

import org.jspecify.annotations.NullMarked;
