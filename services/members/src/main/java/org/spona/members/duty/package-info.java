/** What institutions owe, across bodies and services: one page of it, by a link or for who works there. It shows, has links mailed, and never acts.
 */
@NullMarked
package org.spona.members.duty;

import org.jspecify.annotations.NullMarked;
