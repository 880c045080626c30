/** What a person says of herself, and for whom she works. */
@NullMarked
package org.spona.members.profile;

import org.jspecify.annotations.NullMarked;
