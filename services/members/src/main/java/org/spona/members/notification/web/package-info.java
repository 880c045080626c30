/** What the reader is told, as pages. */
@NullMarked
package org.spona.members.notification.web;

import org.jspecify.annotations.NullMarked;
