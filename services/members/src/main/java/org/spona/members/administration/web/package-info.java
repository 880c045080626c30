/** Administrators as pages. */
@NullMarked
package org.spona.members.administration.web;

import org.jspecify.annotations.NullMarked;
