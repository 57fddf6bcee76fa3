// What the map needs to leave the screen, fetched as one piece after the map itself.
export { composePicture } from './picture.ts'
export { pictureText } from './picture_text.ts'
