/** The directory as pages. */
@NullMarked
package org.spona.members.directory.web;

import org.jspecify.annotations.NullMarked;
