/** A Word document as a data: address. */
declare module "*.docx" {
  const address: string;
  export default address;
}
