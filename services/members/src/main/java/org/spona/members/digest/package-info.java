/** What has happened in a network, as its coordinators sum it up for its members: drafted, edited, sent, and kept as a page. */
@NullMarked
package org.spona.members.digest;

import org.jspecify.annotations.NullMarked;
